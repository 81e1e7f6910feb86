import { type ImageRef, pictureUrl } from '@/lib/picture';
import classes from './Face.module.css';

const grounds = ['#3C5A68', '#7A4B00', '#6B102B', '#3F5B3A', '#54406E', '#1F5F5B'];

interface Props {
  name: string;
  picture?: ImageRef | null;
  size?: number;
  ring?: boolean;
}

/** A round face, or the first letter of the name. Always beside the name itself, so it is silent. */
export function Face({ name, picture, size = 48, ring = false }: Props) {
  const url = pictureUrl(picture, size > 64 ? 'medium' : 'small');
  const style = {
    width: size,
    height: size,
    fontSize: size * 0.38,
    background: url ? undefined : ground(name),
  };
  return (
    <span className={classes.face} data-ring={ring || undefined} style={style} aria-hidden="true">
      {url ? <img src={url} width={size} height={size} alt="" /> : name.slice(0, 1).toUpperCase()}
    </span>
  );
}

function ground(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return grounds[sum % grounds.length] ?? '#3C5A68';
}
