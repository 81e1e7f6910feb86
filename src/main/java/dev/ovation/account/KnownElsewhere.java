package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ForgetPart;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether any other module knows anything of somebody. It asks for what his export would tell him, so that a module
 * that begins to keep something of people is asked without anybody thinking of it.
 */
@Component
class KnownElsewhere {

    private final ObjectProvider<ExportPart> told;
    private final ExportTable own;
    private final ObjectProvider<ForgetPart> kept;

    KnownElsewhere(ObjectProvider<ExportPart> told, ExportTable own, ObjectProvider<ForgetPart> kept) {
        this.told = told;
        this.own = own;
        this.kept = kept;
    }

    boolean isKnown(AccountId person) {
        return kept.stream().anyMatch(part -> !part.obstacles(person).isEmpty())
                || told.stream()
                        .filter(part -> part != own)
                        .flatMap(part -> part.chaptersOf(person).stream())
                        .anyMatch(KnownElsewhere::saysSomething);
    }

    private static boolean saysSomething(Chapter chapter) {
        var said = new AtomicBoolean();
        chapter.rows().give(_ -> said.set(true));
        return said.get();
    }
}
