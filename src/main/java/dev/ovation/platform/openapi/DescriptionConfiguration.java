package dev.ovation.platform.openapi;

import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Teaches springdoc how this house speaks; the result is committed as {@code web/openapi.json}. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    static final String BEARER = "bearer";
    static final String SESSION = "session";

    static {
        SpringDocUtils.getConfig()
                // Who is calling is no parameter; the page's two parameters are described by DescribedCalls.
                .addRequestWrapperToIgnore(
                        Viewer.class, Viewer.SignedIn.class, AccountId.class, PageRequest.class, Locale.class)
                .replaceWithClass(Currency.class, String.class)
                .replaceWithClass(Duration.class, String.class)
                .replaceWithClass(ZoneId.class, String.class);
    }

    /** The server is where the document came from: naming an address would tie it to one installation. */
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Ovation").version("1").description("The interface of an Ovation installation."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSchemas("Problem", ProblemSchema.problem())
                        .addResponses("Problem", ProblemSchema.response())
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer"))
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("ovation_session")));
    }

    /** The first one that is registered is asked last: it answers everything, and others would never be asked. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    /** What a route can do is no act of a client; a handler of two paths would be named twice. */
    @Bean
    GlobalOpenApiCustomizer withoutOptions() {
        return description -> description.getPaths().values().forEach(path -> path.setOptions(null));
    }
}
