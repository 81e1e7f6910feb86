package dev.ovation.platform.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the server refuses before any filter of ours sees it, an address that is none, say, is a problem as well. */
@Component
class ServerProblems extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;
    private final JsonMapper json;

    ServerProblems(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Inside of the server's own, which then finds that everything was said. */
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(this));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        LocaleContextHolder.setLocale(request.getLocale());
        try {
            var code = status < 500 ? "unreadable" : "internal";
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(
                            problems.of(status, code, "This request cannot be answered.", List.of(), Map.of())));
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked does not wait for it any more
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
