// For the pages that run no other script: the button that prints.
for (const button of document.querySelectorAll('[data-print]'))
	button.addEventListener('click', () => print());
