package org.tiepdan.reporting.reception;

/**
 * The counts of receptions, as the form 01/TCD defines them, including those of large groups (đoàn đông người).
 *
 * @param visits lượt tiếp
 * @param people người được tiếp
 * @param mattersFirst vụ việc tiếp lần đầu
 * @param mattersAgain vụ việc tiếp nhiều lần
 */
public record Figures(
        int visits,
        int people,
        int mattersFirst,
        int mattersAgain,
        int groups,
        int groupPeople,
        int groupMattersFirst,
        int groupMattersAgain) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    public Figures plus(Figures more) {
        return new Figures(
                visits + more.visits,
                people + more.people,
                mattersFirst + more.mattersFirst,
                mattersAgain + more.mattersAgain,
                groups + more.groups,
                groupPeople + more.groupPeople,
                groupMattersFirst + more.groupMattersFirst,
                groupMattersAgain + more.groupMattersAgain);
    }
}
