import { IconShieldCheck } from '@tabler/icons-react';
import type { PromiseWords } from '../promise';
import classes from './PromiseBox.module.css';

interface Props {
  words: PromiseWords;
  /** `soft` where the rose belongs to a button below; `bar` inside a bar of a phone */
  look?: 'accent' | 'soft' | 'bar';
}

/** What happens to the money: always in sight, always the same words. */
export function PromiseBox({ words, look = 'accent' }: Props) {
  return (
    <div className={classes.box} data-look={look}>
      <IconShieldCheck size={24} stroke={1.8} aria-hidden="true" />
      <p>
        <strong>{words.lead}</strong> {words.otherwise && <span>{words.otherwise}</span>}
      </p>
    </div>
  );
}
