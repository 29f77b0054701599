package id.pandu.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads the types a client accepts without their parameters, save the quality: answers are UTF-8 in one profile, whoever
 * asks for another gets that. What has the quality 0 is not accepted.
 */
final class PlainAccept implements ContentNegotiationStrategy {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> plain = header.resolveMediaTypes(request).stream()
                .filter(type -> type.getQualityValue() > 0)
                .map(type -> new MediaType(type.getType(), type.getSubtype(), type.getQualityValue()))
                .toList();
        if (plain.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException("Every type has the quality 0");
        }
        return plain;
    }
}
