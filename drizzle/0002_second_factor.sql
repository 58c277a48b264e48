CREATE TABLE `pending_sign_ins` (
	`browser_hash` binary(32) NOT NULL,
	`user_id` binary(16) NOT NULL,
	`method` enum('password','email_code','provider') NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `pending_sign_ins_browser_hash` PRIMARY KEY(`browser_hash`)
);
--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`user_id` binary(16) NOT NULL,
	`code_hash` binary(32) NOT NULL,
	`used_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `recovery_codes_user_id_code_hash_pk` PRIMARY KEY(`user_id`,`code_hash`)
);
--> statement-breakpoint
CREATE TABLE `totp_factors` (
	`user_id` binary(16) NOT NULL,
	`seed` varbinary(8192) NOT NULL,
	`confirmed_at` datetime(3),
	`last_used_step` int NOT NULL DEFAULT 0,
	`codes_draft` varbinary(8192),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `totp_factors_user_id` PRIMARY KEY(`user_id`),
	CONSTRAINT `totp_factors_step_ck` CHECK(`totp_factors`.`last_used_step` >= 0)
);
--> statement-breakpoint
ALTER TABLE `one_time_codes` MODIFY COLUMN `purpose` enum('verify_email','sign_in','reset_password','step_up') NOT NULL;--> statement-breakpoint
ALTER TABLE `pending_sign_ins` ADD CONSTRAINT `pending_sign_ins_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `recovery_codes` ADD CONSTRAINT `recovery_codes_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `totp_factors` ADD CONSTRAINT `totp_factors_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `pending_sign_ins_expiry_idx` ON `pending_sign_ins` (`expires_at`);