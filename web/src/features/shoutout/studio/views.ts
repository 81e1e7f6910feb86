/** The parts of the performer's list; what is to do comes first and stands in no address. */
export const views = ['todo', 'processing', 'delivered', 'declined', 'expired'] as const;
export type RequestView = (typeof views)[number];

export const viewOf = (search: { view?: string }): RequestView =>
  views.find((view) => view === search.view) ?? 'todo';
