import type { SubmitFunction } from '@sveltejs/kit';
import { applyAction } from '$app/forms';
import { page } from '$app/state';

/**
 * For `use:enhance` on every form of a child: what could not be sent, because the network or the database is away, stays
 * on the screen as it was tapped and typed, and `form.away` says so above the page.
 */
export const keepUntilSent: SubmitFunction =
	() =>
	async ({ result, update }) => {
		const lost = result.type === 'error' ? !result.status : result.type === 'failure' && result.data?.away;
		if (lost) await applyAction({ type: 'failure', status: 503, data: { ...page.form, away: true } });
		else await update();
	};
