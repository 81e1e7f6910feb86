package dev.ovation.media;

import dev.ovation.media.ffmpeg.Ffmpeg;
import dev.ovation.storage.Scratch;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Films of one second, whatever was asked for: they are moved over, encoded and delivered like long ones. */
@TestComponent
@Primary
public class BriefFilms extends MovingPicture {

    BriefFilms(Ffmpeg ffmpeg, Scratch scratch) {
        super(ffmpeg, scratch);
    }

    @Override
    public InputStream over(InputStream jpeg, int seconds, String move) throws IOException, InterruptedException {
        return super.over(jpeg, 1, move);
    }
}
