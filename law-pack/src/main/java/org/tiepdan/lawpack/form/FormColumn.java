package org.tiepdan.lawpack.form;

import java.util.List;
import org.tiepdan.lawpack.form.rule.CountingRule;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * A column of a form.
 *
 * @param number from 1, without gaps
 * @param vi the groups that it is under and its own title, the outermost first
 * @param en the same, as many
 * @param status how well the column's title and place are known
 */
public record FormColumn(int number, List<String> vi, List<String> en, CountingRule rule, SourceStatus status) {
    public FormColumn {
        vi = List.copyOf(vi);
        en = List.copyOf(en);
    }
}
