package dev.ovation.media.web;

import dev.ovation.media.Checksum;
import dev.ovation.media.Chunk;
import dev.ovation.media.MediaId;
import dev.ovation.media.Upload;
import dev.ovation.media.UploadCut;
import dev.ovation.media.Uploads;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads as tus 1.0 describes them, with creation-with-upload, termination, checksum and expiration. */
@RestController
@Tag(name = "uploads")
class UploadController {

    static final String PATH = "/api/v1/uploads";

    private static final String EXTENSIONS = "creation,creation-with-upload,termination,checksum,expiration";

    /** The date of HTTP: two digits for the day, unlike the JDK's own. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Uploads uploads;

    UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    @RequestMapping(
            path = {PATH, PATH + "/{id}"},
            method = RequestMethod.OPTIONS)
    @MayCall(Who.ANYONE)
    @Operation(summary = "What this server speaks of tus")
    ResponseEntity<Void> abilities() {
        return ResponseEntity.noContent()
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", Long.toString(uploads.limit()))
                .header("Tus-Checksum-Algorithm", Checksum.KNOWN)
                .build();
    }

    @PostMapping(PATH)
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "Begins an upload, with or without its first bytes; the answer's Location takes the rest")
    @ApiResponse(responseCode = "201", description = "Created")
    ResponseEntity<Void> begin(HttpServletRequest request, AccountId caller) throws IOException {
        var headers = new TusHeaders(request).speaksOurVersion();
        var withBytes = headers.hasBytes();
        if (withBytes) {
            headers.carriesBytes();
        }
        var begun = uploads.begin(caller, headers.newUpload());
        var upload = withBytes ? uploads.append(begun.id(), caller, chunk(headers, 0)) : begun;
        return about(ResponseEntity.status(HttpStatus.CREATED), upload)
                .header("Location", PATH + "/" + upload.id())
                .header("Media-Id", upload.id().toString())
                .build();
    }

    @RequestMapping(path = PATH + "/{id}", method = RequestMethod.HEAD)
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "How far an upload is")
    ResponseEntity<Void> status(@PathVariable UUID id, HttpServletRequest request, AccountId caller) {
        new TusHeaders(request).speaksOurVersion();
        var upload = uploads.status(new MediaId(id), caller);
        return about(ResponseEntity.ok(), upload)
                .header(TusHeaders.LENGTH, Long.toString(upload.length()))
                .header("Media-Id", upload.id().toString())
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @PatchMapping(PATH + "/{id}")
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "Adds bytes at Upload-Offset; what arrives before a cut is kept")
    @ApiResponse(responseCode = "204", description = "No Content")
    ResponseEntity<Void> append(@PathVariable UUID id, HttpServletRequest request, AccountId caller)
            throws IOException {
        var headers = new TusHeaders(request).speaksOurVersion().carriesBytes();
        var upload = uploads.append(new MediaId(id), caller, chunk(headers, headers.number(TusHeaders.OFFSET)));
        return about(ResponseEntity.status(HttpStatus.NO_CONTENT), upload).build();
    }

    @DeleteMapping(PATH + "/{id}")
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "Forgets an unfinished upload")
    @ApiResponse(responseCode = "204", description = "No Content")
    ResponseEntity<Void> abandon(@PathVariable UUID id, HttpServletRequest request, AccountId caller) {
        new TusHeaders(request).speaksOurVersion();
        uploads.abandon(new MediaId(id), caller);
        return ResponseEntity.noContent().build();
    }

    /** Nobody is there to read it, but the connection must not be used again. */
    @ExceptionHandler
    ResponseEntity<Void> cut(UploadCut cut) {
        return ResponseEntity.badRequest().header("Connection", "close").build();
    }

    private static Chunk chunk(TusHeaders headers, long offset) throws IOException {
        var request = headers.request();
        var checksum = request.getHeader(TusHeaders.CHECKSUM);
        return new Chunk(
                offset,
                request.getContentLengthLong(),
                request.getInputStream(),
                checksum == null ? null : Checksum.of(checksum));
    }

    private static ResponseEntity.BodyBuilder about(ResponseEntity.BodyBuilder answer, Upload upload) {
        answer.header(TusHeaders.OFFSET, Long.toString(upload.offset()));
        if (!upload.complete()) {
            answer.header("Upload-Expires", HTTP_DATE.format(upload.expires()));
        }
        return answer;
    }
}
