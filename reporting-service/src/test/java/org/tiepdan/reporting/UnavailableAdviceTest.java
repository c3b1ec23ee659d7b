package org.tiepdan.reporting;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.mongodb.MongoTimeoutException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class UnavailableAdviceTest {
    private final MockMvc web = web();

    private static MockMvc web() {
        // A local class, which the tests that scan for controllers do not find.
        @RestController
        class Asking {
            @GetMapping("/database")
            String database() {
                throw new MongoTimeoutException("no server");
            }

            @GetMapping("/broker")
            String broker() {
                throw new TimeoutException("no answer");
            }
        }
        return MockMvcBuilders.standaloneSetup(new Asking())
                .setControllerAdvice(new UnavailableAdvice())
                .build();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoFaultOfTheService() throws Exception {
        answersAsUnavailable("/database", "read-models-away");
    }

    /** A busy broker: the fuzz test found that this was answered with 500. */
    @Test
    void aBrokerThatDoesNotAnswerIsNoFaultOfTheService() throws Exception {
        answersAsUnavailable("/broker", "log-unavailable");
    }

    private void answersAsUnavailable(String path, String code) throws Exception {
        web.perform(get(path))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.code").value(code));
    }
}
