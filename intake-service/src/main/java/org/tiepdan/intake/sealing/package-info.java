/**
 * Niêm phong: the writer and the words of a petition, encrypted with their own key. For a denunciation the law requires this (LTC 56: name,
 * address, handwriting and other personal data are kept secret on receiving and transferring).
 */
@NullMarked
package org.tiepdan.intake.sealing;

import org.jspecify.annotations.NullMarked;
