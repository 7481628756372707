package fairwell.papers.check;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a certificate goes back to an authority that is trusted, at a time. */
enum Chain {
  KNOWN,
  UNKNOWN,
  EXPIRED;

  static Chain of(X509Certificate certificate, Set<X509Certificate> anchors, Instant at) {
    if (anchors.isEmpty()) {
      return UNKNOWN;
    }
    try {
      PKIXParameters parameters =
          new PKIXParameters(
              anchors.stream()
                  .map(anchor -> new TrustAnchor(anchor, null))
                  .collect(Collectors.toSet()));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)),
              parameters);
      return isValid(certificate, at) ? KNOWN : EXPIRED;
    } catch (CertPathValidatorException refused) {
      return refused.getReason() == CertPathValidatorException.BasicReason.EXPIRED
              || refused.getReason() == CertPathValidatorException.BasicReason.NOT_YET_VALID
          ? EXPIRED
          : UNKNOWN;
    } catch (GeneralSecurityException refused) {
      return UNKNOWN;
    }
  }

  private static boolean isValid(X509Certificate certificate, Instant at) {
    return !at.isBefore(certificate.getNotBefore().toInstant())
        && !at.isAfter(certificate.getNotAfter().toInstant());
  }
}
