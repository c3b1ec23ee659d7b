package org.tiepdan.office.letters;

import java.util.List;

/**
 * A letter in the form of NĐ 30/2020, Phụ lục I, always in Vietnamese. The clerk gives its number.
 *
 * @param title of the window and the document
 * @param heading above the text; empty for a công văn, which has none
 * @param above name of the superior of the writing body; empty if there is none
 * @param place of writing (địa danh); empty if the law pack has none
 * @param about its subject (V/v)
 * @param said paragraphs, in order
 * @param before the steps taken before this one, one per line
 * @param asked the request
 * @param copies recipients of copies (nơi nhận)
 * @param signer office of the person who signs
 */
public record Letter(
        String title,
        String heading,
        String above,
        String by,
        String place,
        String day,
        String about,
        String addressee,
        List<String> said,
        List<String> before,
        String asked,
        List<String> copies,
        String signer) {}
