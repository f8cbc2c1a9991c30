// For the pages that run no other script: none is left showing what was somebody's when they sign out in another tab.
new BroadcastChannel('foothold').onmessage = ({ data }) => {
	if (data === 'signed-out') location.reload();
};
