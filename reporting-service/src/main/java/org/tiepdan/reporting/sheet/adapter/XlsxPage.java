package org.tiepdan.reporting.sheet.adapter;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The print layout of a sheet: landscape, as wide as the paper, on as many pages as necessary. */
final class XlsxPage {
    /** More columns need A3. */
    static final int MOST_ON_A4 = 16;

    private static final float MARGIN = 0.4f;
    private static final float FOOT = 0.6f;
    private static final short ONE = 1;
    private static final short ANY = 0;

    private XlsxPage() {}

    static void landscape(Worksheet sheet, boolean large) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(large ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE);
        sheet.fitToHeight(ANY);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(FOOT);
        sheet.headerMargin(MARGIN / 2);
        sheet.footerMargin(MARGIN / 2);
    }
}
