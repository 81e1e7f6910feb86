package dev.ovation.account.web;

import dev.ovation.account.Credentials;
import dev.ovation.account.SessionCookies;
import dev.ovation.account.SignInByPassword;
import dev.ovation.platform.Settings;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in by cookie, sign-out, and the person's own list of sessions. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {

    record SignIn(
            @NotBlank @Size(max = Limits.EMAIL_CHARS) String email,
            @NotNull @Size(max = Limits.PASSWORD_MAX_CHARS) String password) {}

    record Sessions(List<Credentials.Listed> items) {}

    private final SignInByPassword signIn;
    private final Credentials credentials;
    private final SessionCookies cookies;
    private final Settings settings;

    SessionController(
            SignInByPassword signIn, Credentials credentials, SessionCookies cookies, Settings settings) {
        this.signIn = signIn;
        this.credentials = credentials;
        this.cookies = cookies;
        this.settings = settings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(Who.ANYONE)
    AccountController.Created signIn(
            @RequestBody @Valid SignIn given, HttpServletRequest request, HttpServletResponse response) {
        demandOurOrigin(request);
        var done = signIn.session(given.email(), given.password(), request.getRemoteAddr(), Devices.of(request));
        cookies.set(response, done.credential().secret());
        return AccountController.Created.of(done.account());
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void signOut(SignedIn viewer, HttpServletResponse response) {
        credentials.end(viewer.account(), viewer.credential().id());
        if (viewer.credential().cookie()) {
            cookies.clear(response);
        }
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    Sessions own(SignedIn viewer) {
        return new Sessions(credentials.of(viewer.account(), viewer.credential().id()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void end(SignedIn viewer, @PathVariable UUID id) {
        if (!credentials.end(viewer.account(), id)) {
            throw new RequestRefused.NotFound();
        }
    }

    /** Another site's page must not sign its visitor in to an account of the attacker's. */
    private void demandOurOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null || origin.equals(settings.baseUrl())) {
            return;
        }
        var host = request.getHeader("Host");
        if (host == null || !(origin.equals("http://" + host) || origin.equals("https://" + host))) {
            throw new RequestRefused.ForgedRequest();
        }
    }
}
