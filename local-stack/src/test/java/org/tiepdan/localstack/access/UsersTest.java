package org.tiepdan.localstack.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.LocalBroker;

class UsersTest {
    @TempDir
    Path folder;

    @Test
    void each_has_a_file_that_the_owner_alone_can_read() throws Exception {
        try (var broker = LocalBroker.start(folder, 0)) {
            assertThat(rights(folder.resolve("kafka"))).isEqualTo("rwx------");
            for (var principal : Users.OF_EVERY_RUN) {
                assertThat(rights(broker.credentials(principal))).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_password_is_changed_by_deleting_its_file() throws Exception {
        Map<String, Object> former;
        try (var broker = LocalBroker.start(folder, 0)) {
            former = broker.clientSettings(Principals.OPERATOR);
            Files.delete(broker.credentials(Principals.OPERATOR));
        }
        try (var broker = LocalBroker.start(folder, 0)) {
            former.put("bootstrap.servers", broker.bootstrapServers());
            assertThatThrownBy(() -> clusterId(former)).hasCauseInstanceOf(SaslAuthenticationException.class);
            assertThat(clusterId(broker.clientSettings(Principals.OPERATOR))).isNotBlank();
        }
    }

    @Test
    void a_folder_whose_broker_is_new_keeps_the_passwords_of_its_files() throws Exception {
        Map<String, Object> former;
        try (var broker = LocalBroker.start(folder, 0)) {
            former = broker.clientSettings(Principals.OPERATOR);
        }
        Files.move(folder.resolve("broker"), folder.resolve("former"));
        try (var broker = LocalBroker.start(folder, 0)) {
            former.put("bootstrap.servers", broker.bootstrapServers());
            assertThat(clusterId(former)).isNotBlank();
        }
    }

    @Test
    void a_right_that_is_no_longer_declared_is_taken_away() throws Exception {
        try (var broker = LocalBroker.start(folder, 0)) {
            broker.grant(List.of("19-btcd", "19-05443"));
            broker.grant(List.of("19-05443"));

            try (var admin = Admin.create(broker.clientSettings(Principals.ADMINISTRATOR))) {
                assertThat(bodies(admin)).isEqualTo(Set.of("19-05443"));
            }
        }
    }

    @Test
    void what_is_no_name_of_a_principal_names_no_file() {
        assertThatThrownBy(() -> new Credentials(folder).file("../keys")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> bodies(Admin admin) throws Exception {
        return admin.describeAcls(AclBindingFilter.ANY).values().get().stream()
                .map(right -> right.entry().principal().replace("User:", ""))
                .flatMap(principal -> Principals.bodyOf(principal).stream())
                .collect(Collectors.toSet());
    }

    private static String clusterId(Map<String, Object> settings) throws Exception {
        try (var admin = Admin.create(settings)) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
