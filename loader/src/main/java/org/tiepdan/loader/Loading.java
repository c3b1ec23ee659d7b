package org.tiepdan.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.tiepdan.loader.acts.ActFile;
import org.tiepdan.loader.acts.ActLoad;
import org.tiepdan.loader.acts.ActSender;
import org.tiepdan.loader.petitions.ColumnNames;
import org.tiepdan.loader.petitions.InputKind;
import org.tiepdan.loader.petitions.PetitionImport;
import org.tiepdan.loader.petitions.Recorded;
import org.tiepdan.loader.petitions.Upload;
import org.tiepdan.loader.receptions.ReceptionLoad;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.Http;
import org.tiepdan.loader.system.Patience;
import org.tiepdan.loader.system.Screen;

/** One run of the loader: loads petitions, then acts, then receptions, then prints the result. */
final class Loading {
    private final Http http;
    private final Addresses addresses;
    private final Screen screen;
    private final Manner manner;

    Loading(Addresses addresses, Screen screen) {
        this(addresses, screen, new Manner(ColumnNames.NONE, false));
    }

    Loading(Addresses addresses, Screen screen, Manner manner) {
        this.http = addresses.http();
        this.addresses = addresses;
        this.manner = manner;
        this.screen = screen;
    }

    /**
     * How files are read.
     *
     * @param names of columns in other offices' files
     * @param convertFonts whether text in old fonts is converted
     */
    record Manner(ColumnNames names, boolean convertFonts) {}

    /** @return whether every line was good */
    private boolean load(List<Path> files) throws IOException, InterruptedException {
        var petitions = new ArrayList<Path>();
        var acts = new ArrayList<ActFile>();
        var receptions = new ArrayList<Path>();
        for (var file : files) {
            switch (InputKind.of(file)) {
                case ACTS -> acts.add(ActFile.read(file));
                case RECEPTIONS -> receptions.add(file);
                case PETITIONS_NDJSON, PETITIONS_CSV -> petitions.add(file);
            }
        }
        var refs = new HashSet<Recorded.Ref>();
        acts.forEach(each -> refs.addAll(each.refs()));
        var recorded = new Recorded(refs);
        var upload = new Upload(http, addresses, Patience.withRestarts(addresses.tries()), manner.convertFonts());
        var importing = new PetitionImport(upload, manner.names(), screen);
        boolean good = true;
        for (var file : petitions) {
            good &= importing.load(file, InputKind.of(file), recorded).allGood();
        }
        var doing = new ActLoad(new ActSender(http, addresses, Patience.SHORT, Patience.UNTIL_READ), screen);
        for (var file : acts) {
            good &= doing.load(file, recorded) == 0;
        }
        var receiving = new ReceptionLoad(http, addresses, Patience.withRestarts(addresses.tries()), screen);
        for (var file : receptions) {
            good &= receiving.load(file) == 0;
        }
        return good;
    }

    /** Also prints the time until the register contains everything loaded. */
    boolean loadAndSummarise(List<Path> files) throws IOException, InterruptedException {
        long since = System.nanoTime();
        boolean good = load(files);
        summarise(Optional.of(since));
        return good;
    }

    void summarise() throws IOException, InterruptedException {
        summarise(Optional.empty());
    }

    private void summarise(Optional<Long> since) throws IOException, InterruptedException {
        var register = new Register(http, addresses);
        var reached = register.catchUp();
        if (reached.whole()) {
            since.ifPresent(start -> screen.say("Đã vào sổ sau / In the register after %.1f s"
                    .formatted(Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0)));
        } else {
            screen.say("Sổ chưa cập nhật xong, số liệu dưới đây còn thay đổi / The register has not caught up yet:");
        }
        Summary.of(reached.ledger(), register.summary()).forEach(screen::say);
    }
}
