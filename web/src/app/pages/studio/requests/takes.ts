import { shelf as ownShelf, type Shelf } from '@/lib/shelf';

/**
 * What was filmed is no file that could be chosen again: it is kept in this browser until the performer's request has
 * it. Where the browser does not keep it, it warns before the page is left.
 */
export class Takes {
  private readonly unkept = new Map<string, File>();

  constructor(private readonly shelf: Shelf) {}

  async keep(request: string, take: File) {
    this.unkept.set(request, take);
    await this.shelf.put(request, take).then(
      () => this.unkept.get(request) === take && this.unkept.delete(request),
      () => undefined,
    );
  }

  async find(request: string): Promise<File | undefined> {
    return this.unkept.get(request) ?? (await this.shelf.find(request).catch(() => undefined));
  }

  async drop(request: string) {
    this.unkept.delete(request);
    await this.shelf.drop(request).catch(() => undefined);
  }

  readonly warn = (event: Event) => {
    if (this.unkept.size > 0) event.preventDefault();
  };
}

export const takes = new Takes(ownShelf);

addEventListener('beforeunload', takes.warn);
