/** Titles and forms of address before a person's name, in lower case without the stop: general vocabulary, kept by hand. */
export const personTitles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady sheikh sheik imam ayatollah mullah rabbi reverend rev father pope bishop ' +
    'archbishop cardinal prince princess king queen emperor sultan emir crown gen lt col maj capt cpl sgt adm brig cmdr pvt spc pfc ' +
    'general lieutenant colonel major captain corporal sergeant admiral commodore commander brigadier marshal private staff ' +
    'president vice prime minister premier chancellor secretary undersecretary governor gov senator sen congressman ' +
    'congresswoman representative rep mayor ambassador envoy judge justice attorney chairman chairwoman chairperson chief director ' +
    'spokesman spokeswoman spokesperson leader deputy foreign defense defence interior finance press speaker commissioner ' +
    'minister officer coach mp pm ceo detective inspector constable sheriff superintendent hon amb pres comrade ' +
    'administrator analyst author actor actress singer journalist biologist scientist economist'
  ).split(' '),
)
