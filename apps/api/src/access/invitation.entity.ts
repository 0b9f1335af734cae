import type { Role } from '@vedomo/domain/access/role';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn({ name: 'school_id', type: 'uuid' }) schoolId: string;
  @PrimaryColumn({ name: 'invitation_id', type: 'uuid' }) invitationId: string;
  @Column({ name: 'role', type: 'text' }) role: Role;
  @Column({ name: 'student_id', type: 'uuid', nullable: true }) studentId: string | null;
  @Column({ name: 'guardian_id', type: 'uuid', nullable: true }) guardianId: string | null;
  @Column({ name: 'staff_id', type: 'uuid', nullable: true }) staffId: string | null;
  /** See `hashInvitationCode`; the code itself stands on paper only. */
  @Column({ name: 'code_hash', type: 'bytea' }) codeHash: Buffer;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'failures', type: 'smallint' }) failures: number;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt: Date | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
