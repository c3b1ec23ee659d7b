/** Phông chữ cũ: text from before Unicode, where the font and not the code determines the letter (TCVN3 or ABC, VNI). */
@NullMarked
package org.tiepdan.intake.oldfont;

import org.jspecify.annotations.NullMarked;
