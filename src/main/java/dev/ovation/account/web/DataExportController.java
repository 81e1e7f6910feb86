package dev.ovation.account.web;

import dev.ovation.account.DataExport;
import dev.ovation.account.DataExports;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everything that the house knows about whoever calls. */
@RestController
@RequestMapping("/api/v1/me/data-export")
class DataExportController {

    private final DataExports exports;

    DataExportController(DataExports exports) {
        this.exports = exports;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayCall(Who.SIGNED_IN)
    DataExport ask(AccountId person) {
        return exports.ask(person);
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    DataExport state(AccountId person) {
        return exports.of(person);
    }

    /** A ZIP of JSON files; nobody but its owner gets it, and only while he is signed in. */
    @GetMapping(path = "/file", produces = "application/zip")
    @MayCall(Who.SIGNED_IN)
    ResponseEntity<Resource> file(AccountId person) {
        var file = exports.file(person);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("my-data.zip").build().toString())
                .body(new FileSystemResource(file.path()));
    }
}
