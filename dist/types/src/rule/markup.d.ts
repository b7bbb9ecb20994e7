/** Files of other programs whose names end like units. */
import type { LoadedFile } from '../model/unit.js';
/** XML or HTML: a service of Avahi or firewalld, a page that was saved under a unit's name. */
export declare const isMarkup: ({ tree }: LoadedFile) => boolean;
