package org.tiepdan.tracking.casework.history;

/**
 * How much of one case is recorded at most. Each is far above what a case of an office comes to; together they keep a case below what a record of
 * the log and a document of a database may hold.
 *
 * @param acts that are recorded, looks of the clock not counted; then a case is full
 * @param limits that are set, ended ones too; then a case is full
 * @param reserve by how many acts and limits a full case may still grow by what ends it or puts it right
 * @param refusals of commands that are recorded; later ones are answered and not recorded
 * @param answers to commands that are kept, at least the newest so many; at most half as many more
 */
public record Bounds(int acts, int limits, int reserve, int refusals, int answers) {
    public static final Bounds DEFAULT = new Bounds(300, 100, 50, 300, 100);

    public Bounds {
        if (acts < 1 || limits < 1 || reserve < 0 || refusals < 0 || answers < 2) {
            throw new IllegalArgumentException(
                    "Expected bounds of at least 1 act and 1 limit, 2 answers, and of no less than 0 else.");
        }
    }
}
