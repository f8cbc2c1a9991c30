/** Said to a child who has not touched the tablet for a while; heard as much as read. */
export const stillThere = { heading: 'Still there?', carryOn: 'Tap to carry on' };
