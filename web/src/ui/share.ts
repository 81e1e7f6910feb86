import { toast } from './toast';

/** The system's own share sheet where there is one, else the link in the clipboard. */
export async function share(title: string, copied: string, url = location.href) {
  try {
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ title, url });
    } else {
      await navigator.clipboard.writeText(url);
      toast(copied);
    }
  } catch {
    // The person closed the share sheet: nothing to say.
  }
}
