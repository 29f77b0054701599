package id.pandu.web;

import id.pandu.text.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes answers and analyses as the text that the command line prints, for clients that accept {@code text/plain}. */
@Component
final class PlainTextConverter extends AbstractHttpMessageConverter<Object> {

    PlainTextConverter() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_PLAIN);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return PlainText.writes(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Text is only written", input);
    }

    @Override
    protected void writeInternal(Object said, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        output.getBody().write((PlainText.of(said) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
