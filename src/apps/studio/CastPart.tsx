import { useEffect, useState } from 'preact/hooks';
import { openSounds } from '../../adapters/sound';
import { CastView } from '../../studio/cast/CastView';
import type { StudioPart } from '../../studio/Studio';
import { Portraits } from '../../ui/Portrait';
import { loadPortraits } from '../../ui/portraits';

/** The cast editor with the player's heads and sounds. What one was listening to ends with the view. */
export const CastPart: StudioPart = ({ studio }) => {
  const [sounds] = useState(openSounds);
  useEffect(() => () => sounds.close(), [sounds]);
  return (
    <Portraits.Provider value={loadPortraits}>
      <CastView studio={studio} listen={sounds} />
    </Portraits.Provider>
  );
};
