package dev.ovation.notification;

import dev.ovation.platform.events.Alert.Severity;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;
import java.util.UUID;

/** An alert as it was told. */
public record RaisedAlert(
        UUID id, Severity severity, String code, Owner about, String sentence, String page, Instant raisedAt) {}
