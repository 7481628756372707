package fairwell.papers.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Checks one signature: its form, its bytes, its certificate and its time stamp. */
final class SignatureCheck {

  private static final String FORM = "ETSI.CAdES.detached";

  /**
   * What a sound signature says.
   *
   * @param stamped the time of its stamp
   */
  record Sound(X509Certificate certificate, Instant stamped) {}

  private final Revision revision;
  private final String field;

  private SignatureCheck(Revision revision) {
    this.revision = revision;
    this.field = revision.field();
  }

  static Sound of(Revision revision, Trust trust) {
    return new SignatureCheck(revision).check(trust);
  }

  private Sound check(Trust trust) {
    if (!FORM.equals(revision.signature().getSubFilter())) {
      throw malformed("not " + FORM);
    }
    SignedMessage message = message();
    SignerInformation signer = message.signer();
    X509Certificate certificate = message.certificate();
    named(signer, certificate);
    made(message, certificate);
    Instant stamped = StampCheck.of(field, signer, trust.stamps());
    held(certificate, trust.signers(), stamped);
    return new Sound(certificate, stamped);
  }

  private SignedMessage message() {
    try {
      return SignedMessage.padded(revision.message(), revision.covered());
    } catch (SignedMessage.Malformed bad) {
      throw malformed(String.valueOf(bad.getMessage()));
    }
  }

  /** It names its certificate, so that no other fits, and claims no time of its own. */
  private void named(SignerInformation signer, X509Certificate certificate) {
    AttributeTable signed = signer.getSignedAttributes();
    if (signed == null || signed.get(CMSAttributes.signingTime) != null) {
      throw malformed("its signed attributes are not those of PAdES");
    }
    Attribute named = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null || named.getAttrValues().size() != 1) {
      throw malformed("it does not name its certificate");
    }
    try {
      ESSCertIDv2[] ids =
          SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts();
      if (ids.length == 0 || !SignedMessage.isHashOf(ids[0], certificate)) {
        throw malformed("it names another certificate");
      }
    } catch (IllegalArgumentException bad) {
      throw malformed("it does not name its certificate");
    }
  }

  private void made(SignedMessage message, X509Certificate certificate) {
    try {
      boolean good =
          message
              .signer()
              .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
      if (!good) {
        throw new UnsoundPaper(
            PaperFault.SIGNATURE_WRONG, field, "not made with the key of its certificate");
      }
    } catch (CMSSignerDigestMismatchException changed) {
      throw new UnsoundPaper(PaperFault.CONTENT_CHANGED, field, "its bytes were changed");
    } catch (CMSException | OperatorCreationException bad) {
      throw new UnsoundPaper(PaperFault.SIGNATURE_WRONG, field, "it cannot be verified");
    }
  }

  private void held(X509Certificate certificate, Set<X509Certificate> anchors, Instant at) {
    boolean[] usage = certificate.getKeyUsage();
    if (certificate.getBasicConstraints() >= 0 || usage == null || !(usage[0] || usage[1])) {
      throw new UnsoundPaper(
          PaperFault.CERTIFICATE_UNKNOWN, field, "its certificate is not one for signatures");
    }
    switch (Chain.of(certificate, anchors, at)) {
      case KNOWN -> {}
      case UNKNOWN ->
          throw new UnsoundPaper(
              PaperFault.CERTIFICATE_UNKNOWN, field, "its authority is not trusted");
      case EXPIRED ->
          throw new UnsoundPaper(
              PaperFault.CERTIFICATE_EXPIRED, field, "its certificate did not hold at " + at);
    }
  }

  private UnsoundPaper malformed(String detail) {
    return new UnsoundPaper(PaperFault.SIGNATURE_MALFORMED, field, detail);
  }
}
