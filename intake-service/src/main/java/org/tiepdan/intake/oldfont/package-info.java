/** Phông chữ cũ: text of the years before Unicode, where the font and not the code said which letter it is (TCVN3 or ABC, VNI). */
@NullMarked
package org.tiepdan.intake.oldfont;

import org.jspecify.annotations.NullMarked;
