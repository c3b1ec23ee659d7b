/**
 * Niêm phong: who wrote a petition and in what words, encrypted under a key of its own. For a denunciation that is the law
 * (LTC 56: name, address, handwriting and other personal data are kept secret on receiving and transferring).
 */
@NullMarked
package org.tiepdan.intake.sealing;

import org.jspecify.annotations.NullMarked;
