package fairwell.papers.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerationException;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature itself: a detached CMS message as CAdES has it, with the time stamp in it. */
final class SignatureMessage {

  private SignatureMessage() {}

  /** The message over a content, in DER. */
  static byte[] over(InputStream content, SigningKey key, TimeStamps stamps) throws IOException {
    try {
      X509Certificate certificate = key.certificate();
      JcaSignerInfoGeneratorBuilder signer =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      signer.setSignedAttributeGenerator(signed(certificate));
      signer.setUnsignedAttributeGenerator(stamped(stamps));
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          signer.build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSAttributeTableGenerationException unstamped) {
      throw new IOException("no time stamp", unstamped);
    } catch (OperatorCreationException | GeneralSecurityException | CMSException unsigned) {
      throw new IllegalStateException("the key does not sign", unsigned);
    }
  }

  /** Names the certificate, so that no other can be put in its place; claims no time. */
  private static CMSAttributeTableGenerator signed(X509Certificate certificate)
      throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    JcaX509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
    IssuerSerial issuer =
        new IssuerSerial(
            new GeneralNames(new GeneralName(holder.getIssuer())), holder.getSerialNumber());
    Attribute named =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash, issuer))));
    DefaultSignedAttributeTableGenerator all =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(named));
    return parameters -> all.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }

  private static CMSAttributeTableGenerator stamped(TimeStamps stamps) {
    return parameters -> {
      byte[] signature = signatureOf(parameters);
      try {
        byte[] token = stamps.stamp(MessageDigest.getInstance("SHA-256").digest(signature));
        return new AttributeTable(
            new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(token))));
      } catch (IOException | GeneralSecurityException unstamped) {
        throw new CMSAttributeTableGenerationException("no time stamp", unstamped);
      }
    };
  }

  private static byte[] signatureOf(Map<?, ?> parameters) {
    return (byte[]) Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.SIGNATURE));
  }
}
