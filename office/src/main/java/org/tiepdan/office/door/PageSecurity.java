package org.tiepdan.office.door;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tiepdan.access.Policy;
import org.tiepdan.office.door.provider.Provider;
import org.tiepdan.office.door.provider.ProviderClient;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.Addresses;
import org.tiepdan.servicekit.web.access.NamedAddresses;
import org.tiepdan.servicekit.web.errors.ProblemJson;

/** The security chain of the pages. It lets every request pass: the policy decides who may open what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSecuritySettings.class)
class PageSecurity {
    private static final Logger LOG = LoggerFactory.getLogger(PageSecurity.class);
    private static final String OFFICE = "office";
    private static final String SESSION = OFFICE;
    private static final String NOT_DONE = Links.SIGN_IN + "?" + SignInController.NOT_DONE;

    /** What filters of the library answer. */
    private static final RequestMatcher OF_THE_SIGN_IN = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(Links.SIGN_OUT),
            PathPatternRequestMatcher.pathPattern("/login/**"),
            PathPatternRequestMatcher.pathPattern("/oauth2/**"));

    private static final Set<String> LOOKED_AT = Set.of(Links.COUNTER, Links.PANEL);

    /** Not for the management port, which has its own chain. */
    @Bean
    SecurityFilterChain chainOfPages(
            HttpSecurity http,
            ServletContext main,
            PageSecuritySettings settings,
            Provider provider,
            Departures departures,
            OAuth2AuthorizedClientRepository clients,
            ObjectProvider<Policy> policy,
            ObjectProvider<Supplier<Policy>> changing)
            throws Exception {
        var addresses = new Addresses(OFFICE, Addresses.inForce(policy, changing));
        return http.securityMatcher(request -> main.equals(request.getServletContext()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new NamedAddresses(addresses, OF_THE_SIGN_IN::matches), DisableEncodeUrlFilter.class)
                .addFilterBefore(new SessionEnd(settings.longestSession()), SecurityContextHolderFilter.class)
                .oauth2Login(login -> login(login, provider, departures, clients))
                .logout(leave -> leave.logoutUrl(Links.SIGN_OUT).logoutSuccessHandler(leave(provider, settings)))
                .csrf(forms -> forms.requireCsrfProtectionMatcher(PageSecurity::mayMisuseASession))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(PageSecurity::noFormOfOurs))
                // A cookie remembers the page requested before sign-in.
                .requestCache(AbstractHttpConfigurer::disable)
                // A valve adds them to every answer.
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void login(
            OAuth2LoginConfigurer<HttpSecurity> login,
            Provider provider,
            Departures departures,
            OAuth2AuthorizedClientRepository clients) {
        AuthenticationFailureHandler notDone = (_, response, refused) -> {
            LOG.warn("A sign-in did not come to its end: {}", code(refused));
            response.sendRedirect(NOT_DONE);
        };
        login.clientRegistrationRepository(provider)
                .authorizedClientRepository(clients)
                .loginPage(Links.SIGN_IN)
                .authorizationEndpoint(leaving -> leaving.authorizationRequestRepository(departures))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(ProviderClient.codes()))
                .successHandler((request, response, _) -> response.sendRedirect(Departures.target(request)))
                .failureHandler(notDone)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(notDone);
                        return filter;
                    }
                });
    }

    /** The other parts of the failure may quote an answer of the provider. */
    private static String code(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException named
                ? named.getError().getErrorCode()
                : refused.getClass().getSimpleName();
    }

    private static OidcClientInitiatedLogoutSuccessHandler leave(Provider provider, PageSecuritySettings settings) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri((settings.url().isEmpty() ? "{baseUrl}" : settings.url()) + Links.HOME);
        return handler;
    }

    /**
     * Without a session there is nothing to forge, and looking for a token would create one. The counter's check may come from before the
     * session, and records nothing.
     */
    private static boolean mayMisuseASession(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && request.getSession(false) != null
                && !LOOKED_AT.contains(request.getRequestURI());
    }

    private static void noFormOfOurs(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (request.getRequestURI().equals(Links.REGISTER)) {
            // Typed before this session began: the form is sent again, unchanged, and gets a token of this session.
            response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
            response.setHeader(HttpHeaders.LOCATION, Links.COUNTER);
            return;
        }
        ProblemJson.write(
                response,
                new ProblemException(
                        403,
                        "no-form-of-ours",
                        "Yêu cầu không đến từ một biểu mẫu của trang này.",
                        "The request was not sent by a form of these pages."));
    }

    @Bean
    Provider provider(PageSecuritySettings settings) {
        return new Provider(settings.issuer(), settings.clientSecretFile(), settings.url());
    }

    @Bean
    OAuth2AuthorizedClientRepository clientsOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager renewals(Provider provider, OAuth2AuthorizedClientRepository clients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(provider, clients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(token -> token.accessTokenResponseClient(ProviderClient.refreshed()))
                .build());
        return manager;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return ProviderClient.idTokens();
    }

    @Bean
    ServletContextInitializer sessionCookie(Cookies cookies) {
        return context -> {
            context.getSessionCookieConfig().setName(cookies.named(SESSION));
            context.getSessionCookieConfig().setPath("/");
            context.getSessionCookieConfig().setSecure(cookies.secure());
        };
    }
}
