package org.tiepdan.localstack.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.tiepdan.eventing.acl.AccessList;
import org.tiepdan.eventing.acl.Principals;

/** Who is known to the broker, and who may do what there. */
public final class Users {
    /** Those that every run has; a body's own is made when somebody asks for it. */
    public static final List<String> OF_EVERY_RUN = List.of(
            Principals.INTAKE,
            Principals.ROUTING,
            Principals.TRACKING,
            Principals.REPORTING,
            Principals.OPERATOR,
            Principals.VERIFIER,
            Principals.ADMINISTRATOR);

    /** The least that Kafka takes; the passwords are too long to be guessed at any number. */
    private static final int ITERATIONS = 4_096;

    private Users() {}

    /** Makes what is missing of each: a file with a password, and a user with it. */
    public static void admit(Admin admin, Credentials credentials, Collection<String> principals)
            throws ExecutionException, InterruptedException {
        var known = Set.copyOf(admin.describeUserScramCredentials().users().get());
        List<UserScramCredentialAlteration> changes = principals.stream()
                .filter(principal -> credentials.makeIfMissing(principal) || !known.contains(principal))
                .<UserScramCredentialAlteration>map(principal -> new UserScramCredentialUpsertion(
                        principal,
                        new ScramCredentialInfo(ScramMechanism.fromMechanismName(Credentials.MECHANISM), ITERATIONS),
                        credentials.password(principal)))
                .toList();
        if (!changes.isEmpty()) {
            admin.alterUserScramCredentials(changes).all().get();
        }
    }

    /**
     * Makes the access control lists what {@link AccessList} says: what is missing is added, and what is not in it is taken away.
     *
     * @param bodies codes of those that have a feed
     */
    public static void grant(Admin admin, Collection<String> bodies) throws ExecutionException, InterruptedException {
        var wanted = AccessList.of(bodies);
        var present =
                Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
        admin.createAcls(without(wanted, present)).all().get();
        admin.deleteAcls(without(present, wanted).stream()
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
    }

    private static Set<AclBinding> without(Set<AclBinding> all, Set<AclBinding> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
