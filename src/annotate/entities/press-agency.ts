/** Names and descriptions of agencies of news: of agencies only these are media. */
export const pressAgency = /\b(?:news|press|wire|telegraph)[ -](?:agency|service)$/i
