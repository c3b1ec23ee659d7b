package org.tiepdan.intake.registration.adapter;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.oldfont.DamagedText;
import org.tiepdan.intake.oldfont.OldFont;
import org.tiepdan.intake.oldfont.OldFonts;
import org.tiepdan.intake.oldfont.WebText;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Finds text in old fonts or with lost letters, member by member, since no search would ever find it again. */
final class OldFontTexts {
    private final RequestReader reader;
    private final boolean convert;
    private final @Nullable OldFont around;
    private final Set<OldFont> found = EnumSet.noneOf(OldFont.class);

    /** @param around the single old font of the rest of the petition */
    private OldFontTexts(RequestReader reader, boolean convert, @Nullable OldFont around) {
        this.reader = reader;
        this.convert = convert;
        this.around = around;
    }

    /** @param convert whether such text is converted to Unicode; otherwise it is a fault for {@code reader} */
    static void check(ObjectNode petition, RequestReader reader, boolean convert) {
        if (!convert) {
            new OldFontTexts(reader, false, null).object(petition, "");
            return;
        }
        // A first pass finds the font: an ambiguous cell in the same petition is then taken for that font, too. Not for
        // Windows-1258, as which right text often makes sense as well: "Lý" would become "Lư".
        var look = new OldFontTexts(RequestReader.of(new JsonObject(petition, List.of())), false, null);
        look.object(petition, "");
        var one = look.found.size() == 1 && !look.found.contains(OldFont.WINDOWS_1258)
                ? look.found.iterator().next()
                : null;
        new OldFontTexts(reader, true, one).object(petition, "");
    }

    private void object(ObjectNode object, String path) {
        for (var member : List.copyOf(object.propertyNames())) {
            object.set(member, value(object.get(member), path + member));
        }
    }

    private JsonNode value(JsonNode value, String member) {
        if (value instanceof ObjectNode object) {
            object(object, member + "/");
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, value(array.get(i), member + "/" + i));
            }
        } else if (value.isString()) {
            return text(value, member);
        }
        return value;
    }

    private JsonNode text(JsonNode text, String member) {
        if (around != null && OldFonts.couldBe(around, text.stringValue())) {
            return StringNode.valueOf(around.decode(text.stringValue()));
        }
        var reread = DamagedText.reread(text.stringValue());
        if (reread.isPresent()) {
            return misread(text, reread.get(), member);
        }
        var unescaped = WebText.read(text.stringValue());
        if (unescaped.isPresent()) {
            return escaped(text, unescaped.get(), member);
        }
        var font = OldFonts.of(text.stringValue());
        if (font.isEmpty()) {
            lost(text.stringValue(), member);
            return text;
        }
        if (convert) {
            return StringNode.valueOf(font.get().decode(text.stringValue()));
        }
        found.add(font.get());
        var name = font.get().code().toUpperCase(Locale.ROOT);
        reader.fault(
                member,
                "old-font-" + font.get().code(),
                "Chữ theo phông cũ (" + name + "), không phải Unicode: hãy chuyển mã, hoặc nhập lại với"
                        + " convert-fonts.",
                "Text of an old font (" + name + "), not Unicode: convert it, or import with convert-fonts.");
        return text;
    }

    private JsonNode misread(JsonNode text, String reread, String member) {
        if (convert) {
            return StringNode.valueOf(reread);
        }
        reader.fault(
                member,
                "misread-utf-8",
                "Chữ UTF-8 đã bị đọc sai bảng mã: hãy mở lại tệp gốc bằng UTF-8, hoặc nhập lại với convert-fonts.",
                "UTF-8 that was read in another encoding: open the original file as UTF-8, or import with"
                        + " convert-fonts.");
        return text;
    }

    private JsonNode escaped(JsonNode text, String letters, String member) {
        if (convert) {
            return StringNode.valueOf(letters);
        }
        reader.fault(
                member,
                "html-references",
                "Chữ có dấu còn ở dạng mã HTML (như &#7843;): hãy chép lại từ trang web, hoặc nhập lại với"
                        + " convert-fonts.",
                "Letters are still references of HTML (like &#7843;): copy the page again, or import with"
                        + " convert-fonts.");
        return text;
    }

    private void lost(String text, String member) {
        switch (DamagedText.loss(text)) {
            case SURE ->
                reader.fault(
                        member,
                        "letters-lost",
                        "Nhiều chữ có dấu đã thành dấu hỏi khi lưu tệp: hãy lưu lại từ tệp gốc thành \"CSV UTF-8\".",
                        "Many letters became question marks when the file was saved: save the original as \"CSV"
                                + " UTF-8\".");
            case PERHAPS ->
                reader.warning(
                        member,
                        "letters-lost",
                        "Có thể có chữ đã mất (dấu hỏi giữa chữ): đơn được ghi như đã viết.",
                        "Letters may be lost (a question mark within a word): the petition is accepted as written.");
            case NONE -> {}
        }
    }
}
