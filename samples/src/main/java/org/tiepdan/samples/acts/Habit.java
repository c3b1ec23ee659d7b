package org.tiepdan.samples.acts;

import java.util.Map;

/**
 * How a body works, in percent.
 *
 * @param late acts done after their limit
 * @param never acts that are never done
 * @param objects matters to which it objects as not competent
 */
record Habit(int late, int never, int objects) {
    private static final Habit ORDINARY = new Habit(12, 4, 3);
    private static final Habit PROMPT = new Habit(3, 0, 1);
    private static final Habit SLOW = new Habit(42, 22, 3);
    private static final Habit OVERWHELMED = new Habit(30, 55, 3);
    private static final Habit OBJECTING = new Habit(12, 4, 50);
    private static final Map<String, Habit> OF = Map.of(
            "19-so-xay-dung", PROMPT,
            "19-05443", PROMPT,
            "19-05860", PROMPT,
            "19-so-giao-duc-dao-tao", PROMPT,
            "19-so-nong-nghiep-moi-truong", SLOW,
            "19-05692", OVERWHELMED,
            "19-05908", SLOW,
            "19-so-cong-thuong", OBJECTING,
            "19-05455", OBJECTING,
            "19-so-y-te", OBJECTING);

    static Habit of(String body) {
        return OF.getOrDefault(body, ORDINARY);
    }
}
