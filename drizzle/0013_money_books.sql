CREATE TABLE `expense_tracking` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`expense_date` date NOT NULL,
	`category` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) NOT NULL,
	`description` varbinary(8192),
	`recurring` boolean,
	`notes` varbinary(8192),
	CONSTRAINT `expense_tracking_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `expense_tracking_category_ck` CHECK(`expense_tracking`.`category` is null or `expense_tracking`.`category` in ('food', 'eating_out', 'transport', 'housing', 'utilities', 'health', 'household', 'clothing', 'entertainment', 'subscriptions', 'personal_care', 'education', 'family', 'travel', 'insurance', 'gifts', 'taxes', 'debt', 'other')),
	CONSTRAINT `expense_tracking_amount_ck` CHECK(`expense_tracking`.`amount_minor` is null or `expense_tracking`.`amount_minor` between 1 and 10000000000000),
	CONSTRAINT `expense_tracking_currency_ck` CHECK(char_length(`expense_tracking`.`currency`) = 3)
);
--> statement-breakpoint
CREATE TABLE `income_tracking` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`income_date` date NOT NULL,
	`income_type` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) NOT NULL,
	`income_source` varbinary(8192),
	`notes` varbinary(8192),
	CONSTRAINT `income_tracking_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `income_tracking_type_ck` CHECK(`income_tracking`.`income_type` is null or `income_tracking`.`income_type` in ('salary', 'bonus', 'side_income', 'investment_return', 'other')),
	CONSTRAINT `income_tracking_amount_ck` CHECK(`income_tracking`.`amount_minor` is null or `income_tracking`.`amount_minor` between 1 and 10000000000000),
	CONSTRAINT `income_tracking_currency_ck` CHECK(char_length(`income_tracking`.`currency`) = 3)
);
--> statement-breakpoint
ALTER TABLE `expense_tracking` ADD CONSTRAINT `expense_tracking_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `income_tracking` ADD CONSTRAINT `income_tracking_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `expense_tracking_day_idx` ON `expense_tracking` (`user_id`,`expense_date`,`id`);--> statement-breakpoint
CREATE INDEX `income_tracking_day_idx` ON `income_tracking` (`user_id`,`income_date`,`id`);