package fairwell.papers.check;

import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * Who is trusted.
 *
 * @param signers authorities that certify signers
 * @param stamps authorities that certify time stamps
 */
public record Trust(Set<X509Certificate> signers, Set<X509Certificate> stamps) {
  public Trust {
    signers = Set.copyOf(signers);
    stamps = Set.copyOf(stamps);
  }

  /** Trusts one authority with both. */
  public static Trust of(X509Certificate authority) {
    return new Trust(Set.of(authority), Set.of(authority));
  }
}
