package org.tiepdan.office.letters;

import java.util.List;

/**
 * One letter in the form of NĐ 30/2020, Phụ lục I. Always in Vietnamese. The clerk gives its number.
 *
 * @param title for the window and the document
 * @param heading above the text; empty for a công văn, which has none
 * @param above name of the body above the one that writes; empty where there is none
 * @param place where it is written (địa danh); empty where the pack does not say
 * @param about what it is about (V/v)
 * @param said paragraphs, in order
 * @param before the steps taken before this one, a line each
 * @param asked what is asked for
 * @param copies who gets a copy (nơi nhận)
 * @param signer who signs, by office
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
