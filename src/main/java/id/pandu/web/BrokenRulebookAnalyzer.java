package id.pandu.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes the service stop with the problems of the rulebook alone, without a stack trace. */
final class BrokenRulebookAnalyzer extends AbstractFailureAnalyzer<BrokenRulebookException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenRulebookException cause) {
        return new FailureAnalysis(
                cause.text(),
                "Perbaiki berkas-berkas itu, periksa dengan perintah periksa, lalu jalankan lagi.",
                cause);
    }
}
