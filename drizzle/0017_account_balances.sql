CREATE TABLE `account_balances` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`balance_date` date NOT NULL,
	`account_name` varbinary(8192) NOT NULL,
	`account_kind` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) NOT NULL,
	`interest_rate` decimal(6,3),
	`minimum_payment_minor` bigint,
	`notes` varbinary(8192),
	CONSTRAINT `account_balances_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `account_balances_kind_ck` CHECK(`account_balances`.`account_kind` is null or `account_balances`.`account_kind` in ('cash', 'checking', 'savings', 'investment', 'pension', 'property', 'vehicle', 'card', 'loan', 'mortgage', 'other')),
	CONSTRAINT `account_balances_amount_ck` CHECK(`account_balances`.`amount_minor` is null or `account_balances`.`amount_minor` between -10000000000000 and 10000000000000),
	CONSTRAINT `account_balances_currency_ck` CHECK(char_length(`account_balances`.`currency`) = 3),
	CONSTRAINT `account_balances_interest_ck` CHECK(`account_balances`.`interest_rate` is null or `account_balances`.`interest_rate` between 0 and 400),
	CONSTRAINT `account_balances_payment_ck` CHECK(`account_balances`.`minimum_payment_minor` is null or `account_balances`.`minimum_payment_minor` between 0 and 10000000000000)
);
--> statement-breakpoint
ALTER TABLE `account_balances` ADD CONSTRAINT `account_balances_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `account_balances_day_idx` ON `account_balances` (`user_id`,`balance_date`,`id`);