package dev.ovation.performer.web;

import dev.ovation.performer.FollowPerformer;
import dev.ovation.performer.PublicProfile;
import dev.ovation.performer.ShowProfile;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A performer's public page. */
@RestController
@RequestMapping("/api/v1/performers/{handle}")
class PerformerController {

    private final ShowProfile showProfile;
    private final FollowPerformer followPerformer;

    PerformerController(ShowProfile showProfile, FollowPerformer followPerformer) {
        this.showProfile = showProfile;
        this.followPerformer = followPerformer;
    }

    /** An earlier handle is answered with 308 to the present one; nobody keeps that, a handle may come back. */
    @GetMapping
    @MayCall(Who.ANYONE)
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "308", description = "An earlier handle; go to Location", content = @Content)
    ResponseEntity<PublicProfile> page(@PathVariable String handle, Viewer viewer) {
        var wanted = handle.toLowerCase(Locale.ROOT);
        var profile = showProfile.of(wanted, viewer);
        return profile.handle().equals(wanted)
                ? ResponseEntity.ok(profile)
                : ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                        .location(URI.create("/api/v1/performers/" + profile.handle()))
                        .cacheControl(CacheControl.noStore())
                        .build();
    }

    @PutMapping("/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void follow(@PathVariable String handle, AccountId follower) {
        followPerformer.follow(follower, handle.toLowerCase(Locale.ROOT));
    }

    @DeleteMapping("/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void unfollow(@PathVariable String handle, AccountId follower) {
        followPerformer.unfollow(follower, handle.toLowerCase(Locale.ROOT));
    }
}
