import { HONESTY } from './words/page';

/** What this page is and what it is not. It stands on the screen and on paper. */
export function Honesty({ nickname, practice }: { readonly nickname: string; readonly practice: boolean }) {
  return (
    <section class="honesty" aria-labelledby="about-record">
      <h2 id="about-record">{HONESTY.title}</h2>
      <p>
        {HONESTY.counts(practice, nickname)} {HONESTY.kept}
      </p>
      <p>{HONESTY.judgment}</p>
    </section>
  );
}
