package dev.ovation.performer.web;

import dev.ovation.performer.ChangeProfile;
import dev.ovation.performer.OwnProfile;
import dev.ovation.performer.ShowOwnProfile;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A performer's own profile. */
@RestController
@RequestMapping("/api/v1/me/performer")
class OwnProfileController {

    private static final int LANGUAGES = 8;
    private static final String NOT_BLANK = ".*\\S.*";

    /** Any subset. A picture is a media id; null takes it away. */
    record Changes(
            @Nullable @Size(max = Limits.NAME_CHARS) String handle,
            @Nullable @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME)
                    @Pattern(regexp = NOT_BLANK) String stageName,
            @Nullable @Size(max = Limits.TITLE_CHARS) @Pattern(regexp = Texts.LINE) String tagline,
            @Nullable @Size(max = Limits.BIO_CHARS) @Pattern(regexp = Texts.LINES) String bio,
            @Nullable @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.LINE) String location,
            @Nullable @Size(max = LANGUAGES) List<@NotNull String> languages,
            @Nullable @Size(max = Limits.PROFILE_LINKS) List<@NotNull @Pattern(regexp = Texts.LINE) String> links,
            @Nullable @Size(min = 1, max = Limits.PROFILE_CATEGORIES) List<@NotNull String> categories,
            @Nullable Optional<UUID> avatar,
            @Nullable Optional<UUID> portrait,
            @Nullable Optional<UUID> cover) {

        ChangeProfile.Change change() {
            return new ChangeProfile.Change(
                    handle, stripped(stageName), stripped(tagline), stripped(bio), stripped(location), languages,
                    links, categories, avatar, portrait, cover);
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null ? null : text.strip();
        }
    }

    private final ShowOwnProfile showOwnProfile;
    private final ChangeProfile changeProfile;

    OwnProfileController(ShowOwnProfile showOwnProfile, ChangeProfile changeProfile) {
        this.showOwnProfile = showOwnProfile;
        this.changeProfile = changeProfile;
    }

    @GetMapping
    @MayCall(Who.PERFORMER)
    OwnProfile own(AccountId account) {
        return showOwnProfile.of(account);
    }

    @PatchMapping
    @MayCall(Who.PERFORMER)
    OwnProfile change(AccountId account, @RequestBody @Valid Changes changes) {
        changeProfile.change(account, changes.change());
        return showOwnProfile.of(account);
    }
}
