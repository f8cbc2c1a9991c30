/** A page made by hand: one sentence, what helps, one way on: a link, or a form that sends again what was entered. */
export type PlainPage = {
	heading: string;
	help: string;
	to: string;
	link: string;
	entered?: readonly (readonly [string, string])[] | undefined;
	/** What has to be done in another tab before. */
	first?: { to: string; link: string };
};

/** Needs neither the database nor script nor kit, and says nothing of what was asked for. */
export const plainPage = ({ heading, help, to, link, entered, first }: PlainPage) => `<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>Foothold</title>
		<link rel="icon" href="/icon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="/error.css" />
	</head>
	<body>
		<main>
			<img src="/icon.svg" alt="" width="48" height="48" />
			<h1>${inText(heading)}</h1>
			<p>${inText(help)}</p>
			${first ? `<p><a href="${inText(first.to)}" target="_blank">${inText(first.link)}</a></p>` : ''}
			${entered ? sendAgain(to, link, entered) : `<p><a href="${inText(to)}">${inText(link)}</a></p>`}
		</main>
	</body>
</html>
`;

/** For a page with a form: as every answer's (src/commands/serve/headers.mjs), but for that form. */
export const mayPost = {
	'Content-Security-Policy':
		"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
};

const sendAgain = (to: string, label: string, entered: readonly (readonly [string, string])[]) => `
			<form method="POST" action="${inText(to)}">
				${entered.map(([name, value]) => `<input type="hidden" name="${inText(name)}" value="${inText(value)}" />`).join('')}
				<button>${inText(label)}</button>
			</form>`;

const inText = (text: string) => text.replace(/[&<>"\r\n]/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
