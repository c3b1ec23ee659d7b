package org.tiepdan.identity.user;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tiepdan.identity.keep.PrivateFolder;

@Configuration(proxyBeanMethods = false)
class UserConfiguration {
    private static final String BCRYPT = "bcrypt";

    /** A password of 79 random bits cannot be guessed: the lowest work factor is enough, and a first start creates many. */
    private static final int STRENGTH = 4;

    @Bean
    MadeUpUsers madeUpUsers() {
        return new MadeUpUsers();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(STRENGTH)));
    }

    @Bean
    UserDetailsService accounts(MadeUpUsers users, PrivateFolder folder, PasswordEncoder encoder) {
        return new Accounts(users, new Passwords(folder, encoder).of(users.all()));
    }
}
