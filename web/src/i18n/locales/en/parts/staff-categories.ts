export const categories = {
  categories: {
    title: 'Categories',
    line: 'Performers choose up to three, and fans find them by these, in this order. A slug stands in addresses and stays.',
    none: 'No category yet',
    noneHint: 'Without one nobody can apply as a performer. Add the first.',
    nameOf: 'Name of {{slug}}',
    name: 'Name',
    nameNeeded: 'Say what it is called.',
    slug: 'Slug',
    slugWrong: 'Small letters a to z and digits; hyphens between words.',
    add: 'Add',
    rename: 'Save the name',
    earlier: 'Move {{name}} up',
    later: 'Move {{name}} down',
    saved: 'Everybody sees it now.',
  },
} as const;
