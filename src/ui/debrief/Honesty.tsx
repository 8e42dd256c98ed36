/** What this page is and what it is not. It stands on the screen and on paper. */
export function Honesty({ nickname, practice }: { readonly nickname: string; readonly practice: boolean }) {
  return (
    <section class="honesty" aria-labelledby="about-record">
      <h2 id="about-record">About this record</h2>
      <p>
        {practice
          ? `This was practice. It counts for nothing, and ${nickname}’s first attempt stays as it was.`
          : `This first attempt stays on record for ${nickname}.`}{' '}
        It is kept on this computer only; whoever uses this profile here can see it, and nothing is sent anywhere.
      </p>
      <p>
        What counts as best is its authors’ judgment, and no veteran has rated it yet: if you would have done it another
        way, say so in class. A game score is practice. It is not proof of how anyone works a post, and it is not for
        discipline or selection.
      </p>
    </section>
  );
}
